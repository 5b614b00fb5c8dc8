import words from '$content/words.build.ts';

export const load = () => ({ words });
