import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** What `npm test -- check` lints by: each tool's own recommendation, and what differs from it with the reason. */
export default defineConfig(
	{ ignores: ['build', '.svelte-kit', 'test-results', 'static', 'tests/hosts/*.html'] },
	js.configs.recommended,
	ts.configs.recommended,
	svelte.configs.recommended,
	prettier,
	svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			// The compiler knows which names exist.
			'no-undef': 'off',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }
			],
			// Addresses are relative or made by lib/page/urls, so that the site works under any path.
			'svelte/no-navigation-without-resolve': 'off',
			// Their collections and addresses are made, used and thrown away: nothing renders them.
			'svelte/prefer-svelte-reactivity': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{
		files: ['tests/**'],
		// Playwright's fixtures: the braces say which are asked for, and may be empty.
		rules: { 'no-empty-pattern': 'off' }
	}
);
