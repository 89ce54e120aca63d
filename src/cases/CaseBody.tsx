// The case itself, without the question where it came from: a recorded case and a preview show the same parts.
import { CostNote } from '../decisions/CostNote.tsx'
import { NextSteps } from '../decisions/NextSteps.tsx'
import { LimitBars } from '../agreements/LimitBars.tsx'
import { MeasureList } from '../agreements/MeasureList.tsx'
import { DocumentList } from '../ledger/DocumentList.tsx'
import { ItemReconciliation } from '../ledger/ItemReconciliation.tsx'
import { Correspondence } from '../messages/Correspondence.tsx'
import { DismissalsProvider } from '../messages/dismissals/Dismissals.tsx'
import { GuardsTakenOff } from '../messages/dismissals/TakenOff.tsx'
import { OriginalFiles } from '../messages/originals/OriginalFiles.tsx'
import { AnchoredLine } from '../web/anchoring/AnchoredLine.tsx'
import { CapturedPages } from '../web/captures/CapturedPages.tsx'
import { OpenCaseProvider } from '../web/OpenCase.tsx'
import { PackLink } from '../web/pack/PackLink.tsx'
import { Unread } from '../web/Unread.tsx'
import type { CaseView } from '../web/shapes.ts'
import { ClaimList } from './ClaimList.tsx'
import { DeadlineList } from './DeadlineList.tsx'
import { ExhaleNotice } from './ExhaleNotice.tsx'
import { LetterList } from './LetterList.tsx'
import { MarksProvider } from './marks/Marks.tsx'
import { OurPart } from './OurPart.tsx'
import { EmergencyOfCase } from './safety/EmergencyCard.tsx'
import { SaveToday } from './saveToday/SaveToday.tsx'
import { TaskOnTop } from './TaskOnTop.tsx'
import { ThreadNote } from './ThreadNote.tsx'
import '../web/styles/case.css'

export function CaseBody({ view }: { view: CaseView }) {
  return (
    <OpenCaseProvider view={view}>
      <MarksProvider caseId={view.id}>
        <DismissalsProvider caseId={view.id}>
          <EmergencyOfCase />
          <TaskOnTop />
          <GuardsTakenOff />
          <SaveToday />
          <ExhaleNotice />
          <div className="case-columns">
            <div className="case-found">
              <OurPart />
              <ClaimList />
              <LimitBars />
              <MeasureList />
            </div>
            <div className="case-side">
              <NextSteps />
              <DeadlineList />
              <ItemReconciliation />
              <ThreadNote />
              <CostNote />
              <DocumentList />
              <PackLink caseId={view.id} />
              <Unread problems={view.examination.problems} />
            </div>
            <div className="case-said">
              <LetterList />
            </div>
            <div className="case-thread">
              <Correspondence />
              <OriginalFiles />
              <CapturedPages />
            </div>
          </div>
          <AnchoredLine />
        </DismissalsProvider>
      </MarksProvider>
    </OpenCaseProvider>
  )
}
