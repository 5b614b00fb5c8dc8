import { readWords } from './index.ts';

export default readWords();
