import { type Json, SlackRefusal, type View } from '../model.ts';
import { viewToWire } from '../to-wire.ts';
import { validateView } from '../validate-view.ts';
import type { World } from '../world.ts';
import { type Method, refuseProblems } from './method.ts';

/** Modals and the Home tab. */
export const VIEWS: Record<string, Method> = {
  'views.open': {
    run: (args, team, world) => {
      const trigger = world.triggers.get(String(args.trigger_id));
      if (!trigger) throw new SlackRefusal('invalid_trigger_id');
      if (trigger.expiresAt < world.clock.now()) throw new SlackRefusal('expired_trigger_id');
      if (trigger.isUsed) throw new SlackRefusal('exchanged_trigger_id');
      trigger.isUsed = true;
      return keep(
        'views.open',
        'modal',
        args,
        { id: world.nextId('V'), userId: trigger.userId, teamId: team.id },
        world,
      );
    },
  },
  'views.update': {
    run: (args, team, world) => {
      const open = world.views.get(String(args.view_id));
      if (!open) throw new SlackRefusal('not_found');
      return keep(
        'views.update',
        'modal',
        args,
        { id: open.id, userId: open.userId, teamId: team.id },
        world,
      );
    },
  },
  'views.publish': {
    run: (args, team, world) => {
      const user = team.users.get(String(args.user_id));
      if (!user) throw new SlackRefusal('user_not_found');
      return keep(
        'views.publish',
        'home',
        args,
        { id: `V${user.id}`, userId: user.id, teamId: team.id },
        world,
      );
    },
  },
};

function keep(
  method: string,
  type: 'modal' | 'home',
  args: Json,
  place: { readonly id: string; readonly userId: string; readonly teamId: string },
  world: World,
): Json {
  const view = (typeof args.view === 'string' ? JSON.parse(args.view) : args.view) as Json;
  const problems: string[] = [];
  validateView(view, type, (problem) => problems.push(problem));
  refuseProblems(method, 'invalid_arguments', problems, world);
  const kept: View = { ...view, ...place, type, blocks: view.blocks as View['blocks'] };
  world.views.set(kept.id, kept);
  return { view: viewToWire(kept) };
}
