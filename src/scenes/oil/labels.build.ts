import { labelsOf } from '../../content/index.ts';

/** The words on this scene's pictures and controls, in both editions. */
export default labelsOf('oil');
