/** Characters that XML has not are written by their numbers: `_x000D_`. */
export function unescaped(text: string): string {
  return text.replace(/_x([\dA-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number(`0x${code}`)));
}
