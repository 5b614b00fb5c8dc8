import type { Lang } from '../i18n/lang.ts';
import type { HeldPage } from './asked.ts';

/** A page that this very file holds beside the story, in a `<template>`; null on the site, where each has its address. */
export function heldPage(name: HeldPage, lang: Lang): Document | null {
	const held = document.querySelector<HTMLTemplateElement>(`template[data-page="${name}"][lang="${lang}"]`);
	if (!held) return null;
	const page = document.implementation.createHTMLDocument(held.dataset.title);
	page.documentElement.lang = lang;
	page.body.append(page.importNode(held.content, true));
	page.head.append(...page.body.querySelectorAll(':scope > :is(style, link)'));
	return page;
}
