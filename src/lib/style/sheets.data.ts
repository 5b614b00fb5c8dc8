import { colours } from '$about';
import { withColours } from '../build/colours.ts';
import base from './base.css?raw';
import picture from './picture.css?raw';
import share from './share.css?raw';
import tokens from './tokens.css?raw';

/** The style sheets of a share image's page, and the page's background colours for browsers and systems. */
export default {
	shareImage: [withColours(tokens, colours), base, picture, share].join('\n'),
	paper: { light: colours.light.paper, dark: colours.dark.paper }
};
