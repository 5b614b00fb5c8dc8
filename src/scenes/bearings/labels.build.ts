import { labelsOf } from '../../content/index.ts';

/** The words on this scene's pictures, in both editions. */
export default labelsOf('bearings');
