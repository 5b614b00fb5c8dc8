import words from '$content/words.data.ts';

export const load = () => ({ words });
