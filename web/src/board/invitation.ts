// What the server knows about inviting: code, spoken form, link and picture.

import { call } from "$core/api";

export interface Invitation {
  readonly code: string;
  readonly spoken: string;
  readonly link: string;
  /** An `<svg>` as text. */
  readonly qr: string;
  readonly url: string;
}

/** Rejects with ApiError. */
export const invitation = (board: string, token: string): Promise<Invitation> =>
  call(`/api/boards/${board}/invitation`, token);

/** The picture as an address: markup from outside is never parsed into the page. */
export const pictureOf = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;
