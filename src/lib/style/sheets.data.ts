import { colours } from '$about';
import { withColours } from '../build/colours.ts';
import base from './base.css?raw';
import picture from './picture.css?raw';
import share from './share.css?raw';
import tokens from './tokens.css?raw';

/** The sheets of a page that is photographed, and the page's ground as browsers and systems ask for it. */
export default {
	photographed: [withColours(tokens, colours), base, picture, share].join('\n'),
	paper: { light: colours.light.paper, dark: colours.dark.paper }
};
