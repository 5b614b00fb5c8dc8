import { files, labelsOf } from '../../content/index.ts';

export { files };

/** The words on this scene's pictures and controls, in both editions. */
export default labelsOf('oil');
