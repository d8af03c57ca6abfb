import { partyModel } from "./choose-parties";
import { judgeModel } from "./judge";
import type { TreeModel } from "./trees";

/** What was learned of events: whether something is one, and who takes part. */
export interface Learned {
  judge: TreeModel;
  /** null: whoever the rules take */
  parties: TreeModel | null;
}

export const learned: Learned = { judge: judgeModel, parties: partyModel };
