import type { Fact } from '../../fact';
import type { FactSource } from '../fact-source';
import { readText } from './labelled-text';

/** What happens to the money when a learner leaves or is unhappy; whether it is fair is for the rules to say. */
export const readRefund = (source: FactSource): Fact<string> =>
  readText(source, {
    label:
      /^(?:退[费款学](?:政策|说明|规则|条款|标准|须知|办法|流程)?|(?:refunds?|cancellations?|money[- ]back)(?: (?:policy|terms|guarantee))?)$/i,
    heading:
      /退[费款](?:政策|说明|规则|条款|标准|须知|办法|流程)|\b(?:refunds?|cancellations?|money[- ]back)\b/i,
    // `30-day money back` heads a row of other promises, too.
    tells:
      /[\u4e00-\u9fff]|refund|money|cancel|\b(?:fees?|deposits?|pay|paid|returns?|credit|days?|hours?|transfer)/i,
    question: /退[费款学钱]|退吗|\brefund|\bcancel|money back/i,
    holds: /退|refund|money|cancel/i,
    sentence:
      /(?:[^。！；]{0,30})(?:全额退[费款]|退还[^。；]{0,12}(?:学费|费用|培训费)|(?:可|申请|无条件|随时|不予|恕不|概不)退[费款]|退[费款](?:须|需|按|的)|无理由退|(?:比例|酌情)退)|\b(?:money[- ]back|(?:full |partial |no |non-?)refund(?:able|s|ed)?|refund(?:s|ed)? (?:will|are|is|within|if|policy)|cancel(?:lation)? (?:within|up to|at any time|policy))\b/i,
  });
