import { Form } from 'react-router';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { Confirm } from '../../../ui/confirm.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { consentBasisLabels } from '../labels.ts';
import type { Photo } from '../photo-store.server.ts';

interface ActivityPhotosProps {
  title: string;
  photos: Photo[];
  mine: boolean;
}

/** The stored photos with the ground they are kept on; the unit can delete each for good. */
export function ActivityPhotos({ title, photos, mine }: ActivityPhotosProps) {
  return (
    <Panel title="Ảnh">
      <div className="lt-activity-photos">
        {photos.map((photo) => (
          <figure key={photo.fileId} className="lt-stack">
            <img src={`/tep/${photo.fileId}`} alt={`Ảnh của hoạt động: ${title}`} loading="lazy" />
            <figcaption className="lt-muted lt-sm">
              Căn cứ giữ ảnh: {consentBasisLabels[photo.consentBasis]}
            </figcaption>
            {mine && <RemovePhoto fileId={photo.fileId} />}
          </figure>
        ))}
      </div>
    </Panel>
  );
}

function RemovePhoto({ fileId }: { fileId: string }) {
  return (
    <Confirm
      ask="Xóa ảnh này"
      action={
        <Form method="post">
          <input type="hidden" name="fileId" value={fileId} />
          <SubmitButton name="intent" value="remove-photo" look="secondary" busyWords="Đang xóa…">
            Xóa hẳn ảnh
          </SubmitButton>
        </Form>
      }
    >
      Ảnh bị xóa khỏi máy chủ, không lấy lại được. Hoạt động vẫn được tính, với mức tin cậy thấp hơn.
    </Confirm>
  );
}
