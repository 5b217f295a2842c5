{{/* A pod of `helm test` that runs the chart's files/smoke.mjs with the app's own image. */}}
{{- define "common.testPod" -}}
apiVersion: v1
kind: Pod
metadata:
  name: {{ include "common.name" . }}-test
  labels:
    app: {{ include "common.name" . }}-test
    app.kubernetes.io/instance: {{ .Release.Name }}
    app.kubernetes.io/part-of: todo
  annotations:
    helm.sh/hook: test
    helm.sh/hook-delete-policy: before-hook-creation,hook-succeeded
spec:
  restartPolicy: Never
  activeDeadlineSeconds: 120
  serviceAccountName: {{ include "common.name" . }}
  automountServiceAccountToken: false
  enableServiceLinks: false
  securityContext:
    {{- toYaml .Values.podSecurityContext | nindent 4 }}
  {{- with .Values.imagePullSecrets }}
  imagePullSecrets:
    {{- toYaml . | nindent 4 }}
  {{- end }}
  containers:
    - name: test
      image: {{ include "common.image" . }}
      imagePullPolicy: {{ .Values.image.pullPolicy }}
      securityContext:
        {{- include "common.containerSecurityContext" . | nindent 8 }}
      command: [node, --input-type=module, --eval]
      args:
        - |
          {{- .Files.Get "files/smoke.mjs" | nindent 10 }}
      env:
        - name: BASE_URL
          value: http://{{ include "common.name" . }}:{{ .Values.service.port }}
      resources:
        requests: { cpu: 10m, memory: 64Mi }
        limits: { cpu: 500m, memory: 128Mi }
{{- end }}
