import { files, labelsOf } from '../../content/index.ts';

export { files };

/** The words on this scene's pictures and control, in both editions. */
export default labelsOf('bet');
