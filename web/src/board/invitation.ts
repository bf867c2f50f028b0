// What the server knows about inviting: code, spoken form, link and picture.

import { call } from "$core/api";

export interface Invitation {
  readonly code: string;
  readonly spoken: string;
  readonly link: string;
  /** An `<svg>` as text. */
  readonly qr: string;
  readonly url: string;
  /** The page for other sites; "" where the operator names none. */
  readonly embed: string;
  /** Those that the operator names: hosts choose among them. */
  readonly sites: readonly string[];
}

/** Rejects with ApiError. */
export const invitation = (board: string, token: string): Promise<Invitation> =>
  call(`/api/boards/${board}/invitation`, token);

/** What a website takes to show the board. */
export const frameOf = (address: string): string =>
  `<iframe src="${address}" title="Groundswell" width="100%" height="600"></iframe>`;

/** The picture as an address: markup from outside is never parsed into the page. */
export const pictureOf = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;
