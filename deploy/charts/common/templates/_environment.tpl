{{/* The data of the ConfigMap: `env`, and what the chart itself works out in "<chart>.env". */}}
{{- define "common.configData" -}}
{{- $own := include (printf "%s.env" .Chart.Name) . | fromYaml -}}
{{- range $name, $value := merge (dict) .Values.env $own }}
{{ $name }}: {{ $value | toString | quote }}
{{- end }}
{{- end }}

{{/* One variable for each key of the Secret, which is made outside of the chart. */}}
{{- define "common.secretEnvironment" -}}
{{- $secret := .Values.existingSecret -}}
{{- range $name, $key := .Values.secretKeys }}
- name: {{ $name }}
  valueFrom:
    secretKeyRef:
      name: {{ $secret }}
      key: {{ $key }}
{{- end }}
{{- range $name, $key := .Values.optionalSecretKeys }}
- name: {{ $name }}
  valueFrom:
    secretKeyRef:
      name: {{ $secret }}
      key: {{ $key }}
      optional: true
{{- end }}
{{- end }}
