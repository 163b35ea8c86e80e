/** A drawing as the value of `background-image`; the page loads nothing for it. */
export const svgImage = (attributes: string, content: string): string =>
  `url("data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${content}</svg>`)}")`;
