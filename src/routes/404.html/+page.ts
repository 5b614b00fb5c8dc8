/** `404.html`, not a folder: the name that hosts expect. */
export const trailingSlash = 'never';
