-- Parties that may nominate their own people for a campaign: they see it before there is a lift.
alter table campaign add column custodians text[] not null default '{}';
drop policy reads on campaign;
create policy reads on campaign for select to amana_reader using ((select amana_sees_all())
    or authority = any ((select amana_parties())::text[]) or requester = any ((select amana_parties())::text[])
    or custodians && (select amana_parties())::text[]
    or exists (select 1 from lift l where l.campaign_id = campaign.campaign_id));
