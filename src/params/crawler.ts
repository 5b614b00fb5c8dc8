/** What crawlers ask a site for. */
export const match = (param: string): boolean => param === 'robots.txt' || param === 'sitemap.xml';
