export const languages: readonly string[];
export function messages(suffix?: string): Map<string, string>;
export function format(text: string, ...args: string[]): string;
export function translated(script: string, texts: Map<string, string>): string;
