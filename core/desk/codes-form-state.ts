import type { FormState } from "./form-state";
import type { QrCode } from "./qr-code";

/** What the form of one-time codes says after it was sent. */
export interface CodesFormState extends FormState {
  /** what an app needs to know; shown until a code of it was typed */
  secret?: { uri: string; text: string; picture: QrCode };
  /** codes that count once each, for when the app is lost; shown once */
  spare?: string[];
}
