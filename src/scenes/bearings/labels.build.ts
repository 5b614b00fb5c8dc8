import { files, labelsOf } from '../../content/index.ts';

export { files };

/** The words on this scene's pictures, in both editions. */
export default labelsOf('bearings');
