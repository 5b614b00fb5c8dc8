/**
 * Which characters a TrueType or OpenType font has a glyph for: its `cmap` table, read as the specification lays it out
 * (learn.microsoft.com/typography/opentype/spec/cmap). Only formats 4 and 12 count; every font for the web has one.
 */
export function charactersOf(font: Uint8Array): Set<number> {
	const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
	const cmap = tableAt(view, 'cmap');
	const found = new Set<number>();
	for (let i = 0; i < view.getUint16(cmap + 2); i++) {
		const subtable = cmap + view.getUint32(cmap + 4 + i * 8 + 4);
		const format = view.getUint16(subtable);
		if (format === 4) readSegments(view, subtable, found);
		if (format === 12) readGroups(view, subtable, found);
	}
	return found;
}

function tableAt(view: DataView, tag: string): number {
	for (let i = 0; i < view.getUint16(4); i++) {
		const record = 12 + i * 16;
		const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)));
		if (name === tag) return view.getUint32(record + 8);
	}
	throw new Error(`The font has no ${tag} table.`);
}

/** Format 4: segments of the first 65,536 characters, each with a shift to its glyphs or a list of them. */
function readSegments(view: DataView, subtable: number, found: Set<number>): void {
	const size = view.getUint16(subtable + 6);
	const [ends, starts] = [subtable + 14, subtable + 16 + size];
	const [deltas, offsets] = [starts + size, starts + 2 * size];
	for (let at = 0; at < size; at += 2) {
		const [start, end] = [view.getUint16(starts + at), view.getUint16(ends + at)];
		const [delta, offset] = [view.getUint16(deltas + at), view.getUint16(offsets + at)];
		for (let code = start; code <= end && code < 0xffff; code++) {
			const listed =
				offset === 0 ? code : view.getUint16(offsets + at + offset + 2 * (code - start));
			// In a list, 0 is "no glyph" before the shift; otherwise the shift itself decides.
			if ((offset === 0 || listed !== 0) && (listed + delta) % 0x10000 !== 0) found.add(code);
		}
	}
}

/** Format 12: groups of characters that follow each other, with the first one's glyph. */
function readGroups(view: DataView, subtable: number, found: Set<number>): void {
	for (let i = 0; i < view.getUint32(subtable + 12); i++) {
		const group = subtable + 16 + i * 12;
		const [start, end, glyph] = [
			view.getUint32(group),
			view.getUint32(group + 4),
			view.getUint32(group + 8)
		];
		for (let code = start; code <= end; code++) if (glyph + code - start !== 0) found.add(code);
	}
}
