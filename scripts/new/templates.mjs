import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/** @param {string} path */
export const read = (path) => readFileSync(path, 'utf8');

/** A template with a value for each `__name__` in it. @param {string} text @param {Record<string, string>} values */
export const fill = (text, values) =>
	Object.entries(values).reduce((all, [name, value]) => all.replaceAll(`__${name}__`, value), text);

/** A file's text in the project's format. @param {string} path @param {string} text */
export const formatted = async (path, text) =>
	format(text, { ...(await resolveConfig(path)), filepath: path });
