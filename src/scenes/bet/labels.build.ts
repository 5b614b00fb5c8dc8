import { labelsOf } from '../../content/index.ts';

/** The words on this scene's pictures and control, in both editions. */
export default labelsOf('bet');
