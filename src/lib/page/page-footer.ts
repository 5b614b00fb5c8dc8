/** Lets nothing of a text end the string or the style that it stands in. */
const quoted = (text: string): string =>
	`"${text.replace(/["\\<\n]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;

/** The foot of every printed page, its name and its number, for engines that know margin boxes; others leave it empty. */
export const pageFooter = (name: string): string =>
	`@page{@bottom-left{content:${quoted(name)}}@bottom-right{content:counter(page) " / " counter(pages)}}`;
