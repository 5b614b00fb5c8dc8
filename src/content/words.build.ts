import { files, readWords } from './index.ts';

export { files };

export default readWords();
