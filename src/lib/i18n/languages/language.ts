/** What a language needs besides its words: one file for each, beside this one. */
export interface Language {
	readonly formats: Formats;
	readonly numerals: Numerals;
	/** Lengths, in Han characters or in words. */
	readonly lengths: {
		/** The longest text that fits on a card, and the longest headline of a lecture. */
		readonly text: number;
		readonly headline: number;
		/** What a reader takes in in a minute. */
		readonly perMinute: number;
	};
}

/** How one edition writes figures. Every number on the page goes through one of these. */
export interface Formats {
	/** 3493 → 「3493」 / "3,493"; `decimals` are dropped where they are zero. */
	count(n: number, decimals?: number): string;
	/** Digits only, with the comma of a free-standing number: 5930 → "5,930". */
	grouped(n: number, decimals?: number): string;
	/** Always so many decimals: 40.75, 34.5. */
	fixed(n: number, decimals: number): string;
	/** A count with its short scale: 92e9 → 「920億」 / "92bn". */
	big(n: number, decimals?: number): string;
	/** US dollars, as prose writes them: 34.5 → 「34.5美元」 / "$34.5"; 593e9 → 「5930億美元」 / "$593bn". */
	usd(n: number, decimals?: number): string;
	/** US dollars on an axis, where English says US$. */
	axisUsd(n: number): string;
	/** −17%; `signed` puts a plus before a rise. */
	percent(n: number, decimals?: number, signed?: boolean): string;
	/** 18 → 「18倍」 / "18 times". */
	times(n: number, decimals?: number): string;
	/** 「3年」 / "3 years" */
	years(n: number, decimals?: number): string;
	/** 「3個月」 / "3 months" */
	months(n: number, decimals?: number): string;
	/** 「2025年1月27日」 / "27 January 2025" */
	day(iso: string): string;
	/** 「1月27日」 / "27 Jan" */
	shortDay(iso: string): string;
	/** For a dateline, where there is little room: 「2025年1月27日」 / "27 Jan 2025" */
	dateline(iso: string): string;
	/** 「1979年11月」 / "November 1979" */
	month(iso: string): string;
	/** 「1月」 / "Jan" */
	monthName(iso: string): string;
	/** 「1995年」 / "1995" */
	year(n: number): string;
	/** A length of time, as one says it: 「兩分鐘」 / "2 min" */
	minutes(n: number): string;
	/** 「5秒」 / "5 s" */
	seconds(n: number): string;
	/** A stopwatch's milliseconds: 14:20, from an hour on 1:02:03. */
	stopwatch(ms: number): string;
	/** The time of day: 「下午2:44」 / "2:44 pm" */
	clock(time: Date): string;
}

/** How a language writes whole numbers in words, from nought to `most`, and one part of so many, whose word is given. */
export interface Numerals {
	readonly most: number;
	words(n: number): string;
	part(word: string): string;
}
