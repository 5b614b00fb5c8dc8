/**
 * The steps of this story that ask something of the reader, and what follows from the answer: for tests of that very thing.
 * `guess` asks for a line and `truth` answers it, `today` has a switch of money, `window` a handle of years. A story begun
 * from this one (`npm run new:story`) has none of the tests that import it.
 */
export const asks = /** @type {const} */ ({
	guess: 'oil/guess',
	truth: 'oil/truth',
	today: 'oil/today',
	window: 'bet/window'
});
