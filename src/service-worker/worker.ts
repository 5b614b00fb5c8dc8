/** The worker's own global: the compiler takes it for any worker's. */
export const worker = globalThis as unknown as ServiceWorkerGlobalScope;
