/** `404.html`, not a folder: the name under which hosts look for it. */
export const trailingSlash = 'never';
