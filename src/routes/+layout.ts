export const prerender = true;
export const trailingSlash = 'always';
/** Pages are prerendered; those that need a script load their own (see lib/build/entries.ts). */
export const csr = false;
