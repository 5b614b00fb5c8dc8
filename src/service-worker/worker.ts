/** The worker's global scope, typed as a service worker's. */
export const worker = globalThis as unknown as ServiceWorkerGlobalScope;
