-- Names that are there once, also for two who give them at the same moment. Where a home holds one twice, the later
-- thing's number is put behind it.
UPDATE permission_scheme SET name = SUBSTRING(name FROM 1 FOR 230) || ' (' || CAST(id AS VARCHAR(20)) || ')'
    WHERE EXISTS (SELECT 1 FROM permission_scheme o WHERE o.name = permission_scheme.name AND o.id < permission_scheme.id);
ALTER TABLE permission_scheme ADD CONSTRAINT permission_scheme_name UNIQUE (name);

UPDATE security_scheme SET name = SUBSTRING(name FROM 1 FOR 230) || ' (' || CAST(id AS VARCHAR(20)) || ')'
    WHERE EXISTS (SELECT 1 FROM security_scheme o WHERE o.name = security_scheme.name AND o.id < security_scheme.id);
ALTER TABLE security_scheme ADD CONSTRAINT security_scheme_name UNIQUE (name);

UPDATE security_level SET name = SUBSTRING(name FROM 1 FOR 230) || ' (' || CAST(id AS VARCHAR(20)) || ')'
    WHERE EXISTS (SELECT 1 FROM security_level o WHERE o.scheme_id = security_level.scheme_id
        AND o.name = security_level.name AND o.id < security_level.id);
ALTER TABLE security_level ADD CONSTRAINT security_level_name UNIQUE (scheme_id, name);
