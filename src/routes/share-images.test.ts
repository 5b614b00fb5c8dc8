import { existsSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fileOf, hashOf } from '../lib/build/share-images.ts';
import { folderOf, langs } from '../lib/i18n/lang.ts';
import { shareImages } from './share-images.ts';

const all = await shareImages();

it('every committed picture shows what the story shows now: `npm run pictures`, and commit what it makes', () => {
	// A new story has none yet, as its build says.
	if (!existsSync('static/share')) return;
	const there = ['icons', ...langs.map((lang) => `share/${folderOf(lang)}`)].flatMap((folder) =>
		readdirSync(`static/${folder}`).map((file) => `${folder}/${file}`)
	);
	expect(there.toSorted()).toEqual(all.map(fileOf).toSorted());
});

it('tells one picture from another, and not a comment or a digit that nobody sees', () => {
	expect(new Set(all.map(hashOf)).size).toBe(all.length);
	const image = { width: 1200, height: 630, html: '<p><!--[--><path d="M1.04 2"/></p>' };
	expect(hashOf({ ...image, html: '<p><path d="M1.0400001 2"/></p>' })).toBe(hashOf(image));
	expect(hashOf({ ...image, html: '<p><path d="M1.94 2"/></p>' })).not.toBe(hashOf(image));
	expect(hashOf({ ...image, html: '<p><path d="M1.04 2"/>1.04</p>' })).not.toBe(
		hashOf({ ...image, html: '<p><path d="M1.04 2"/>1.01</p>' })
	);
	expect(hashOf({ ...image, height: 631 })).not.toBe(hashOf(image));
});
