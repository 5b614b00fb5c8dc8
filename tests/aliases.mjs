import { aliases } from '../src/lib/build/aliases.js';

/** The names of the source's parts, in the form in which dependency-cruiser reads them (tests/dependencies.cjs). */
export default { resolve: { alias: aliases } };
