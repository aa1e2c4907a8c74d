/** The logo on ink as the tab's icon, inside the page: no request of its own. */
const drawing = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><rect width='32' height='32' rx='6' fill='#082c42'/><g fill='none' stroke='#fff'><circle cx='16' cy='16' r='3.4' fill='#fff' stroke='none'/><circle cx='16' cy='16' r='7' stroke-width='2'/><circle cx='16' cy='16' r='11.4' stroke-width='2.6' stroke-linecap='round' stroke-dasharray='0 5.97'/></g></svg>`;

export const favicon = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
