import base from './base.css?raw';
import picture from './picture.css?raw';
import share from './share.css?raw';
import tokens from './tokens.css?raw';

const paperIn = (from: string): string =>
	/--paper: (#[0-9a-f]{6})/.exec(tokens.slice(tokens.indexOf(from)))?.[1] ?? '';

/** The style sheets of a share image's page, and the page's background colours for browsers and systems. */
export default {
	shareImage: [tokens, base, picture, share].join('\n'),
	paper: { light: paperIn(':root {'), dark: paperIn(":root[data-theme='dark'] {") }
};
