import { Form } from 'react-router';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { TaskList, TaskRow } from '../../../ui/task-list.tsx';
import type { ChoosablePost } from '../choose-post.server.ts';

/** Somebody with posts in several units acts in one at a time. */
export function PostChoice({ posts }: { posts: readonly ChoosablePost[] }) {
  return (
    <Panel title="Làm việc theo chức danh nào" flush>
      <TaskList label="Các chức danh đang giữ">
        {posts.map((post) => (
          <TaskRow
            key={post.postId}
            name={post.title}
            hint={post.unitName}
            status={
              post.isActing ? (
                'Đang dùng'
              ) : (
                <Form method="post">
                  <SubmitButton
                    name="chuc-danh"
                    value={post.postId}
                    look="secondary"
                    size="small"
                    busyWords="Đang chuyển…"
                  >
                    Chuyển sang
                    <span className="lt-spoken">
                      {' '}
                      {post.title}, {post.unitName}
                    </span>
                  </SubmitButton>
                </Form>
              )
            }
          />
        ))}
      </TaskList>
    </Panel>
  );
}
