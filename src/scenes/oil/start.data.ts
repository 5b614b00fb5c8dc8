import { facts } from '$data/index.ts';

/** Price of January 1980, in whole dollars: where the reader's line begins. */
export default Math.round(Number(facts.oil.price1980.value));
