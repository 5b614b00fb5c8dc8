/** Escapes a text so that it can't end the string or the style that contains it. */
const quoted = (text: string): string =>
	`"${text.replace(/["\\<\n]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;

/** The footer of every printed page, with its title and number, for browsers that support margin boxes. */
export const pageFooter = (name: string): string =>
	`@page{@bottom-left{content:${quoted(name)}}@bottom-right{content:counter(page) " / " counter(pages)}}`;
