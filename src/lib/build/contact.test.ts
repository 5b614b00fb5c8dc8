import { expect, it } from 'vitest';
import { contactFault } from './contact.ts';

it.each(['corrections@example.org', 'a@news.example', 'a@b.example.com'])(
	'%s is a placeholder',
	(contact) => expect(contactFault(contact)).toContain(`${contact}, which is a placeholder`)
);

it.each(['corrections@news.org', 'example@news.org', 'a@myexample.org'])(
	'%s may be somebody’s',
	(contact) => expect(contactFault(contact)).toBeNull()
);
