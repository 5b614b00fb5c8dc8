import { expect, type BrowserContext, type Page } from '@playwright/test';

/** Waits until a window is at a step, its picture drawn in full. */
export async function shows(page: Page, id: string): Promise<void> {
	await expect(page.locator('html')).toHaveAttribute('data-step', id);
	await expect(page.locator(`section[data-scene="${id.split('/')[0]}"] figure`)).toHaveAttribute('data-settled', id);
}

/** What a speaker's window knows of the projector. */
export const linked = (notes: Page, link: 'attached' | 'lost' | 'alone'): Promise<void> => expect(notes.locator('html')).toHaveAttribute('data-link', link, { timeout: 10_000 });

/** A stage at a step. */
export async function openStage(context: BrowserContext, step = 'wipeout/field', folder = 'en', search = ''): Promise<Page> {
	const stage = await context.newPage();
	await stage.goto(`/${folder}/present/${search}#${step}`);
	await shows(stage, step);
	return stage;
}

/** The speaker's window, as S opens it from the stage. */
export async function openNotes(stage: Page): Promise<Page> {
	const coming = stage.context().waitForEvent('page');
	await stage.keyboard.press('s');
	const notes = await coming;
	await linked(notes, 'attached');
	return notes;
}

/** A stage and its speaker's window. */
export async function lecture(context: BrowserContext, step?: string, folder?: string): Promise<{ stage: Page; notes: Page }> {
	const stage = await openStage(context, step, folder);
	return { stage, notes: await openNotes(stage) };
}
