/** Decodes characters that XML cannot represent, written as `_x000D_`. */
export function unescaped(text: string): string {
  return text.replace(/_x([\dA-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number(`0x${code}`)));
}
