import { order } from '../scenes/order.ts';
import { labelsOf } from './index.ts';

/** The words on each scene's pictures and controls, in both editions: `virtual:labels/<scene>` is one scene's. */
export default Object.fromEntries(order.map(({ id }) => [id, labelsOf(id)]));
