/** Width of one character in em, for the fonts used; estimates, rather too wide than too narrow. */
function advance(char: string): number {
	if (/[\p{Script=Han}\u3000-\u303f\uff00-\uffef「」『』《》]/u.test(char)) return 1;
	if (/[A-Z%×]/.test(char)) return 0.66;
	if (/[mwMW—…]/.test(char)) return 0.86;
	if (/[\d\u2212+=$<>½]/.test(char)) return 0.57;
	if (/[ilj.,:;'’!|]/.test(char)) return 0.3;
	return char === ' ' ? 0.26 : 0.53;
}

/** Estimated width of a line of text in em. Pictures are laid out without measuring the page. */
export const textWidth = (text: string): number =>
	[...text].reduce((sum, char) => sum + advance(char), 0);
