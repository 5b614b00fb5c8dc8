export const prerender = true;
export const trailingSlash = 'always';
/** Pages are finished HTML; what needs a script brings its own (see lib/build/entries.ts). */
export const csr = false;
