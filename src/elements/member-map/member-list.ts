/** The members as a list to search, in the map's place. Loaded when it is asked for. */
import { html, nothing, type TemplateResult } from 'lit';
import { fold, searchWords } from '../../base/search.js';
import type { Figure, MapMember, MapModel } from './member-map.model.js';
import { figureName, valueOf, type MapWords } from './told.js';

/** By name, those whose name or code has all the words that are looked for. */
function membersFound(words: MapWords, members: readonly MapMember[], search: string): readonly MapMember[] {
  const wanted = searchWords(search);
  return members
    .map((member) => ({ member, name: words.memberName(member) }))
    .filter(({ member, name }) => {
      const text = fold(`${name} ${member.code} ${member.name}`);
      return wanted.every((word) => text.includes(word));
    })
    .sort((a, b) => a.name.localeCompare(b.name, words.lang))
    .map(({ member }) => member);
}

export interface ListState {
  readonly search: string;
  readonly onSearch: (text: string) => void;
}

export function memberList(
  words: MapWords,
  { members }: MapModel,
  figure: Figure | undefined,
  { search, onSearch }: ListState,
): TemplateResult {
  const found = membersFound(words, members, search);
  return html`<div class="list">
    <label
      ><span>${words.t('memberMap.search')}</span>
      <input
        type="search"
        autocomplete="off"
        .value=${search}
        @input=${({ target }: InputEvent) => onSearch((target as HTMLInputElement).value)}
    /></label>
    <p role="status">${search ? words.t('memberMap.found', { n: found.length, m: members.length }) : nothing}</p>
    ${found.length ? table(words, found, figure) : nothing}
  </div>`;
}

function table(words: MapWords, found: readonly MapMember[], figure: Figure | undefined): TemplateResult {
  const share = figure && figure !== 'commitments' ? figure : undefined;
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${words.t('memberMap.member')}</th>
        ${share ? html`<th scope="col">${figureName(words, share)}</th>` : nothing}
        <th scope="col">${words.t('memberMap.commitmentsHead')}</th>
      </tr>
    </thead>
    <tbody>
      ${found.map((member) => {
        const name = words.memberName(member);
        return html`<tr>
          <th scope="row">${member.url ? html`<a href=${member.url}>${name}</a>` : name}</th>
          ${share ? html`<td>${valueOf(words, member, share)}</td>` : nothing}
          <td>${words.number(member.commitments)}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}
