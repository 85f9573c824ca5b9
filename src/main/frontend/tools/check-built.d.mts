export function faultsOf(file: string, text: string, module: string): string[];
