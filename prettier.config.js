/** The code's format; `npm run format` applies it, and `npm test -- check` tells what differs. */
export default {
	useTabs: true,
	singleQuote: true,
	trailingComma: 'none',
	printWidth: 100,
	plugins: ['prettier-plugin-svelte'],
	overrides: [{ files: ['*.yml', '*.json'], options: { useTabs: false } }]
};
